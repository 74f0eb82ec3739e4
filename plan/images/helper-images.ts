/** A shell and the usual tools, `nc` among them, and little else: what prepares a pod and waits for others. */
export const SMALL_IMAGE = 'busybox:1.37';

/** The image for a program that asks the API server: this one knows TLS and JSON, which the small one does not. */
export const SCRIPT_IMAGE = 'python:3.13-slim';
