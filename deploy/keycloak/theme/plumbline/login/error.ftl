<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${kcSanitize(msg("errorTitle"))?no_esc}
    <#elseif section = "lead">
        <span id="kc-error-message">${kcSanitize(message.summary)?no_esc}</span>
    <#elseif section = "form">
        <#if !skipLink?? && (client.baseUrl)?has_content>
        <a id="backToApplication" class="button button--large button--wide" href="${client.baseUrl}">${msg("backToApplication")}</a>
        </#if>
        <#if traceId??><p id="traceId" class="muted small">${msg("traceIdSupportMessage", traceId)}</p></#if>
    </#if>
</@layout.registrationLayout>
