import { autoload } from './loading/autoload.ts';
import { elementLoaders } from './loading/element-loaders.ts';

autoload(elementLoaders);
