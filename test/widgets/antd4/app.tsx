import * as antd from 'antd4';
import 'antd4/dist/antd.css';
import '../shared/page.css';
import { showAntdForm } from '../shared/antd-form.tsx';

showAntdForm(antd as unknown as Parameters<typeof showAntdForm>[0]);
