/** Sealing and opening backups beside the screen: stretching takes a second, and whoever waits may stop it. */
import { expose } from 'comlink';
import * as age from './age.ts';

expose(age);
