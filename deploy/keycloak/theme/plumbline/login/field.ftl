<#-- The fields of these pages, with their errors in words beneath them. -->
<#function nameLabel>
    <#if !realm.loginWithEmailAllowed><#return msg("username")></#if>
    <#if realm.registrationEmailAsUsername><#return msg("email")></#if>
    <#return msg("usernameOrEmail")>
</#function>

<#macro fieldError id text>
<#if text?has_content><p id="${id}" class="field__error" aria-live="polite"><span>${kcSanitize(text)?no_esc}</span></p></#if>
</#macro>

<#macro name value error="" autocomplete="username">
<div class="field">
    <label class="field__label" for="username">${nameLabel()}</label>
    <input class="input" id="username" name="username" type="text" value="${value}" autofocus dir="ltr"
           autocomplete="${autocomplete}" autocapitalize="none" spellcheck="false"
           <#if error?has_content>aria-invalid="true" aria-describedby="input-error-username"</#if>>
    <@fieldError id="input-error-username" text=error/>
</div>
</#macro>

<#macro password id="password" label=msg("password") error="" errorId="input-error" autocomplete="current-password" autofocus=false hint="">
<#local described = (hint?has_content)?then(id + "-hint ", "") + (error?has_content)?then(errorId, "")>
<div class="field">
    <label class="field__label" for="${id}">${label}</label>
    <div class="secret" dir="ltr">
        <input class="input" id="${id}" name="${id}" type="password" autocomplete="${autocomplete}"<#if autofocus> autofocus</#if>
               <#if error?has_content>aria-invalid="true"</#if><#if described?has_content> aria-describedby="${described?trim}"</#if>>
        <button class="secret__show" type="button" aria-label="${msg("showPassword")}" aria-controls="${id}" data-password-toggle
                data-icon-show="${properties.kcFormPasswordVisibilityIconShow!}" data-icon-hide="${properties.kcFormPasswordVisibilityIconHide!}"
                data-label-show="${msg("showPassword")}" data-label-hide="${msg("hidePassword")}">
            <i class="${properties.kcFormPasswordVisibilityIconShow!}" aria-hidden="true"></i>
        </button>
    </div>
    <#if hint?has_content><p id="${id}-hint" class="field__hint">${hint}</p></#if>
    <@fieldError id=errorId text=error/>
</div>
</#macro>

<#macro rememberMe>
<label class="choice"><input id="rememberMe" name="rememberMe" type="checkbox"<#if login.rememberMe??> checked</#if>><span>${msg("rememberMe")}</span></label>
</#macro>

<#macro submit text>
<button class="button button--large button--wide" type="submit" name="login" id="kc-login">${text}</button>
</#macro>

<#macro forgotten>
<#if realm.resetPasswordAllowed><p><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p></#if>
</#macro>
