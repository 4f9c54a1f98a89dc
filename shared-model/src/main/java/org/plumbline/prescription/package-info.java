/** Programs given to a client: prescriptions in immutable versions, holds, and what falls due. */
package org.plumbline.prescription;
