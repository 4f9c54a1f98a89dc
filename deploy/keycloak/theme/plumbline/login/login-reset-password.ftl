<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#assign named = (auth.attemptedUsername!'')?has_content>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username'); section>
    <#if section = "header">
        ${msg("emailForgotTitle")}
    <#elseif section = "lead">
        <#if named>${msg("sendInstructionsLead")}<#elseif realm.duplicateEmailsAllowed>${msg("emailInstructionUsername")}<#else>${msg("emailInstruction")}</#if>
    <#elseif section = "form">
        <form id="kc-reset-password-form" class="identity__form" action="${url.loginAction}" method="post">
            <#if named>
            <#-- Keycloak takes another name than that of the first step for an attack: "Not you?" starts anew. -->
            <input type="hidden" id="username" name="username" value="${auth.attemptedUsername}">
            <#else>
            <@field.name value="" error=messagesPerField.existsError('username')?then(messagesPerField.get('username'), '')/>
            </#if>
            <button class="button button--large button--wide" type="submit">${msg("sendInstructions")}</button>
        </form>
        <p><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
    </#if>
</@layout.registrationLayout>
