/** The client's day: what is due, what may happen, and how the week goes. */
package org.plumbline.portal.today;
