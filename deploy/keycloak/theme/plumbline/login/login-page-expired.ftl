<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("pageExpiredTitle")}
    <#elseif section = "lead">
        ${msg("pageExpiredLead")}
    <#elseif section = "form">
        <div class="stack">
            <a id="loginContinueLink" class="button button--large button--wide" href="${url.loginAction}">${msg("pageExpiredContinue")}</a>
            <a id="loginRestartLink" class="button button--quiet button--large button--wide" href="${url.loginRestartFlowUrl}">${msg("pageExpiredRestart")}</a>
        </div>
    </#if>
</@layout.registrationLayout>
