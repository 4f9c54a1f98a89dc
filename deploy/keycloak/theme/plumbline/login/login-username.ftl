<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username'); section>
    <#if section = "header">
        ${msg("loginAccountTitle")}
    <#elseif section = "form">
        <form id="kc-form-login" class="identity__form" action="${url.loginAction}" method="post"
              onsubmit="login.disabled = true; return true;">
            <#if !usernameHidden??>
            <@field.name value=(login.username!'') error=messagesPerField.existsError('username')?then(messagesPerField.get('username'), '')
                         autocomplete=(enableWebAuthnConditionalUI?has_content)?then('username webauthn', 'username')/>
            <#if realm.rememberMe><@field.rememberMe/></#if>
            </#if>
            <@field.submit text=msg("doContinue")/>
        </form>
        <@passkeys.conditionalUIData/>
        <p class="muted small">${msg("firstTime")}</p>
    </#if>
</@layout.registrationLayout>
