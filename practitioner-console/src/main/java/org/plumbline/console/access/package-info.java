/** Where signing in begins and where signing out ends. */
package org.plumbline.console.access;
