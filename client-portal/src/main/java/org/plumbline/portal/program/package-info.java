/** What is prescribed, to read at any time. */
package org.plumbline.portal.program;
