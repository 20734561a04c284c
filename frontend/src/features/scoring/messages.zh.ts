import phone from './phoneWords.zh';

export default { phone };
