/** Giving a client a routine, with its doses and moments made theirs. */
package org.plumbline.console.prescription;
