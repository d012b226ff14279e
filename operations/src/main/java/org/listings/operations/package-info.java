/** What operators ask and do: the books, generations, differences, dead letters, the audit. */
package org.listings.operations;
