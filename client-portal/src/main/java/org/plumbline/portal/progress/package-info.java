/** How it goes: what was due, what was done, and how it felt. */
package org.plumbline.portal.progress;
