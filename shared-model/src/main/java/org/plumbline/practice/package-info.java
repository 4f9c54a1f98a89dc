/** What clients did: sessions, check-ins, skips and trigger events, as they were captured. */
package org.plumbline.practice;
