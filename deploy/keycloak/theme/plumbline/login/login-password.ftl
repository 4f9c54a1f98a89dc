<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('password'); section>
    <#if section = "header">
        ${msg("passwordTitle")}
    <#elseif section = "form">
        <form id="kc-form-login" class="identity__form" action="${url.loginAction}" method="post"
              onsubmit="login.disabled = true; return true;">
            <@field.password error=messagesPerField.existsError('password')?then(messagesPerField.get('password'), '') autofocus=true/>
            <@field.submit text=msg("doLogIn")/>
        </form>
        <@field.forgotten/>
        <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
    </#if>
</@layout.registrationLayout>
