<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        <#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${message.summary}</#if>
    <#elseif section = "lead">
        <#if messageHeader?? || requiredActions??>
        <span id="kc-info-message">${message.summary}<#if requiredActions??><#list requiredActions>: <b><#items as action>${kcSanitize(msg("requiredAction.${action}"))?no_esc}<#sep>, </#items></b></#list></#if></span>
        </#if>
    <#elseif section = "form">
        <#if !skipLink??>
        <#if pageRedirectUri?has_content>
        <a class="button button--large button--wide" href="${pageRedirectUri}">${msg("backToApplication")}</a>
        <#elseif actionUri?has_content>
        <a class="button button--large button--wide" href="${actionUri}">${msg("proceedWithAction")}</a>
        <#elseif (client.baseUrl)?has_content>
        <a class="button button--large button--wide" href="${client.baseUrl}">${msg("backToApplication")}</a>
        </#if>
        </#if>
    </#if>
</@layout.registrationLayout>
