import { checkModel, type Model } from '../src/stance/index.js';
import model from '../training/model.json' with { type: 'json' };

/** The model that ships with the package, checked. */
export const builtInModel: Model = checkModel(model);
