<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#assign first = messagesPerField.existsError('password')?then(messagesPerField.get('password'), '')>
<#assign second = messagesPerField.existsError('password-confirm')?then(messagesPerField.get('password-confirm'), '')>
<#-- What the password policy refuses comes without a field. -->
<#if message?has_content && message.type == 'error' && !(first + second)?has_content><#assign first = message.summary></#if>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("updatePasswordTitle")}
    <#elseif section = "form">
        <form id="kc-passwd-update-form" class="identity__form" action="${url.loginAction}" method="post"
              onsubmit="login.disabled = true; return true;">
            <@field.password id="password-new" label=msg("passwordNew") errorId="input-error-password" error=first
                             autocomplete="new-password" autofocus=true hint=msg("passwordHint")/>
            <@field.password id="password-confirm" label=msg("passwordConfirm") errorId="input-error-password-confirm" error=second
                             autocomplete="new-password"/>
            <label class="choice"><input type="checkbox" id="logout-sessions" name="logout-sessions" value="on"><span>${msg("logoutOtherSessions")}</span></label>
            <@field.submit text=msg("keepPassword")/>
            <#if isAppInitiatedAction??>
            <button class="button button--quiet button--large button--wide" type="submit" name="cancel-aia" value="true">${msg("doCancel")}</button>
            </#if>
        </form>
        <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
    </#if>
</@layout.registrationLayout>
