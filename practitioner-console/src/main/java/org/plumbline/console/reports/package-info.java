/** Progress reports: one client over one week, and everybody at once. */
package org.plumbline.console.reports;
