import { mountPrint } from '../../src/ui/print/mount-print.tsx';

mountPrint(document.getElementById('root')!, location.hash.slice(1));
