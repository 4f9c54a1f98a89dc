/** Everybody a member may reach, at a glance. */
package org.plumbline.console.caseload;
