import desk from './deskWords.zh';
import phone from './phoneWords.zh';

export default { desk, phone };
