/** What people do across both apps, in a real browser, signed in by the real Keycloak. */
package org.plumbline.journeys;
