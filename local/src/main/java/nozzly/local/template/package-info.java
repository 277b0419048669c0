/**
 * Reads what exists from the SAM template: functions with their routes and sources, tables, queues. What the local
 * stack has no use for is not looked at; what it uses and does not understand is refused with file and line.
 */
package nozzly.local.template;
