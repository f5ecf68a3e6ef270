import * as antd from 'antd6';
import '../shared/page.css';
import { showAntdForm } from '../shared/antd-form.tsx';

showAntdForm(antd);
