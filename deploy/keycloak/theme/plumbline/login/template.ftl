<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#local heading><#nested "header"></#local>
<#local lead><#nested "lead"></#local>
<#local resetting = pageId == "login-reset-password" && (auth.attemptedUsername!'')?has_content>
<#local named = resetting || (auth?has_content && auth.showUsername() && !auth.showResetCredentials())>
<!DOCTYPE html>
<html lang="${lang}"<#if realm.internationalizationEnabled> dir="${(locale.rtl)?then('rtl','ltr')}"</#if>>
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex, nofollow">
    <title>${heading?markup_string?replace("<[^>]+>", "", "r")?trim?no_esc} · Plumbline</title>
    <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/favicon.svg">
    <#list properties.styles?split(' ') as style>
    <link rel="stylesheet" href="${url.resourcesPath}/${style}">
    </#list>
    <script type="importmap">
        { "imports": { "rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js" } }
    </script>
    <#if scripts??>
    <#list scripts as script>
    <script src="${script}"></script>
    </#list>
    </#if>
    <script type="module">
        <#outputformat "JavaScript">
        import { startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
        startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
        </#outputformat>
    </script>
    <#if authenticationSession??>
    <script type="module">
        <#outputformat "JavaScript">
        import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
        checkAuthSession(${authenticationSession.authSessionIdHash?c});
        </#outputformat>
    </script>
    </#if>
</head>
<body class="identity" data-page-id="login-${pageId}">
<main class="identity__page">
    <div class="identity__line">
        <svg class="plumb plumb--sway" viewBox="0 0 24 200" preserveAspectRatio="xMidYMin meet" aria-hidden="true">
            <path class="plumb__line" d="M12-2000V170"/>
            <svg class="plumb__bob" viewBox="0 0 14 24" x="4" y="169" width="16" height="27">
                <path d="M6.100 0h1.800v5H6.100z"/>
                <path d="M4.600 4h4.800v3.300c2.100.7 3.600 2.400 3.600 4.500 0 3.500-3.800 7.400-6 12.200C4.800 19.200 1 15.300 1 11.800c0-2.100 1.500-3.800 3.600-4.500z"/>
            </svg>
        </svg>
    </div>
    <div class="identity__box">
        <header class="identity__head">
            <p class="identity__name">${(realm.displayName)!"Plumbline"}</p>
            <#if heading?markup_string?trim?has_content><h1 id="kc-page-title">${heading}</h1></#if>
            <#if lead?markup_string?trim?has_content><p class="muted">${lead}</p></#if>
        </header>
        <#-- A step that an app asked for needs no warning that the step is needed. -->
        <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
        <p class="notice notice--${message.type}" role="<#if message.type = 'error'>alert<#else>status</#if>">
            <span>${kcSanitize(message.summary)?no_esc}</span>
        </p>
        </#if>
        <#if named>
        <#nested "show-username">
        <#local parts = auth.attemptedUsername?keep_before("@")?split("[._ -]+", "r")?filter(part -> part?has_content)>
        <div id="kc-username" class="identity__as">
            <span class="person">
                <span class="avatar avatar--small" aria-hidden="true"><#list parts as part><#if part?index lt 2>${part[0]?upper_case}</#if></#list></span>
                <span id="kc-attempted-username">${auth.attemptedUsername}</span>
            </span>
            <a id="reset-login" class="button button--bare button--small" href="${url.loginRestartFlowUrl}">${msg("notYou")}</a>
        </div>
        </#if>
        <div id="kc-content">
            <#nested "form">
            <#if auth?has_content && auth.showTryAnotherWayLink()>
            <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
                <button class="button button--bare" type="submit" name="tryAnotherWay" value="on" id="try-another-way">${msg("doTryAnotherWay")}</button>
            </form>
            </#if>
            <#if switchOrganizationEnabled?? && switchOrganizationEnabled>
            <form id="kc-switch-organization-form" action="${url.loginAction}" method="post">
                <button class="button button--bare" type="submit" name="switchOrganization" value="true" id="switch-organization">${msg("doSwitchOrganization")}</button>
            </form>
            </#if>
            <#nested "socialProviders">
            <#if displayInfo>
            <div id="kc-info" class="muted small"><#nested "info"></div>
            </#if>
        </div>
    </div>
    <#if realm.internationalizationEnabled && locale.supported?size gt 1>
    <footer class="identity__foot">
        <nav id="kc-locale" aria-label="${msg("languages")}">
            <#list locale.supported as l>
            <#if l.languageTag != locale.currentLanguageTag>
            <a href="${l.url}" lang="${l.languageTag}" hreflang="${l.languageTag}">${l.label}</a>
            </#if>
            </#list>
        </nav>
    </footer>
    </#if>
</main>
</body>
</html>
</#macro>
