/** Putting the dashboards into a Kibana: where it is, one import, what its answer says. */
package org.listings.dashboards.install;
