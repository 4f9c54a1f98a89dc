<#-- With organizations on, this is the second step: the name is known, and the password is asked for. -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "passkeys.ftl" as passkeys>
<#assign wrong = messagesPerField.existsError('username','password')?then(messagesPerField.getFirstError('username','password'), '')>
<#if wrong == msg("invalidUserMessage") && usernameHidden??><#assign wrong = msg("invalidPasswordMessage")></#if>
<@layout.registrationLayout displayMessage=!wrong?has_content; section>
    <#if section = "header">
        <#if usernameHidden??>${msg("passwordTitle")}<#else>${msg("loginAccountTitle")}</#if>
    <#elseif section = "form">
        <form id="kc-form-login" class="identity__form" action="${url.loginAction}" method="post"
              onsubmit="login.disabled = true; return true;">
            <#if !usernameHidden??>
            <@field.name value=(login.username!'') error=wrong
                         autocomplete=(enableWebAuthnConditionalUI?has_content)?then('username webauthn', 'username')/>
            <@field.password/>
            <#if realm.rememberMe><@field.rememberMe/></#if>
            <#else>
            <@field.password error=wrong autofocus=true/>
            </#if>
            <input type="hidden" id="id-hidden-input" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
            <@field.submit text=msg("doLogIn")/>
        </form>
        <@passkeys.conditionalUIData/>
        <@field.forgotten/>
        <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
    </#if>
</@layout.registrationLayout>
