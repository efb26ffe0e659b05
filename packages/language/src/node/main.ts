/** The server as a program of its own: what the desktop extension starts. */
import { jalankanServerNode } from './server.ts';

jalankanServerNode();
