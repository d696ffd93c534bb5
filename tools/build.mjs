import './setup/node-version.mjs';
import { build, isBuilt } from './build/build.mjs';

// Compiles what changed into dist/: for images and for whoever wants it apart from `npm start`.
if (!isBuilt()) await build();
