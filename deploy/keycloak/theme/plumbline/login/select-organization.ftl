<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("organization.select")}
    <#elseif section = "form">
        <form id="kc-user-organizations" action="${url.loginAction}" method="post">
            <#list user.organizations as organization>
            <button id="organization-${organization.alias}" class="button button--quiet button--large button--wide" type="submit"
                    name="kc.org" value="${organization.alias}">${organization.name!}</button>
            </#list>
        </form>
    </#if>
</@layout.registrationLayout>
