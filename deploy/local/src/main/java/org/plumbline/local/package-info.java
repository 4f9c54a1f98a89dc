/** Starts PostgreSQL, Keycloak, a mail catcher and both apps on one machine, and stops them. */
package org.plumbline.local;
