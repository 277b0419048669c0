/** The HTTP API on this machine: routes, events and answers as API Gateway's HTTP APIs have them (payload 2.0). */
package nozzly.local.gateway;
