/** One client: what was due and what became of it, and the occurrences behind every number. */
package org.plumbline.console.adherence;
