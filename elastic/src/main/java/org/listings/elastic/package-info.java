/**
 * What Elasticsearch holds: reaching it, the generations' indexes, the alias, the live listings.
 */
package org.listings.elastic;
