import phone from './phoneWords.en';

export default { phone };
