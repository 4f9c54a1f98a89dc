<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username'); section>
    <#if section = "header">
        ${msg("emailForgotTitle")}
    <#elseif section = "lead">
        <#if realm.duplicateEmailsAllowed>${msg("emailInstructionUsername")}<#else>${msg("emailInstruction")}</#if>
    <#elseif section = "form">
        <form id="kc-reset-password-form" class="identity__form" action="${url.loginAction}" method="post">
            <@field.name value=(auth.attemptedUsername!'') error=messagesPerField.existsError('username')?then(messagesPerField.get('username'), '')/>
            <button class="button button--large button--wide" type="submit">${msg("sendInstructions")}</button>
        </form>
        <p><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
    </#if>
</@layout.registrationLayout>
