/** One client over one period, in the figures and words that staff read and sign. */
package org.plumbline.report;
