/**
 * Kibana's dashboards as readable source, written out as the saved objects that Kibana 8.19
 * imports: the same bytes from the same source.
 */
package org.listings.dashboards;
