/** Whether everything that came in is accounted for, and how far each stage is. */
package org.listings.operations.books;
