/** What the studio sees: caseload, prescriptions, adherence and reports, by screen. */
package org.plumbline.console;
