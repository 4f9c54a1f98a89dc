/** What was due held against what was done: derived, exact, and open to the sessions behind it. */
package org.plumbline.adherence;
