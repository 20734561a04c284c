import desk from './deskWords.en';
import phone from './phoneWords.en';

export default { desk, phone };
