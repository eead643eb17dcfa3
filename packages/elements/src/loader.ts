import { autoload } from './loading/autoload.ts';
import { elementLoaders } from './loading/element-loaders.ts';

export { autoload, elementLoaders };

// A server that renders pages may import it too.
if (typeof document !== 'undefined') autoload(elementLoaders);
