<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("logoutConfirmTitle")}
    <#elseif section = "lead">
        ${msg("logoutConfirmHeader")}
    <#elseif section = "form">
        <div id="kc-logout-confirm" class="stack">
            <form action="${url.logoutConfirmAction}" method="post" onsubmit="confirmLogout.disabled = true; return true;">
                <input type="hidden" name="session_code" value="${logoutConfirm.code}">
                <button class="button button--large button--wide" type="submit" name="confirmLogout" id="kc-logout">${msg("doLogout")}</button>
            </form>
            <#if !logoutConfirm.skipLink && (client.baseUrl)?has_content>
            <a class="button button--quiet button--large button--wide" href="${client.baseUrl}">${msg("backToApplication")}</a>
            </#if>
        </div>
    </#if>
</@layout.registrationLayout>
