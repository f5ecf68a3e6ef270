import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import 'survey-core/survey-core.fontless.css';
import 'survey-core/i18n/vietnamese';
import { Survey } from 'survey-react-ui';
import { announceReady } from '../shared/practice-page.ts';
import { AccountBlock } from './account-block.tsx';
import { model } from './model.ts';
import { addPortalBehaviour } from './portal-behaviour.ts';
import { questions } from './questions.ts';
import '../shared/page.css';
import './style.css';

const survey = new Model(questions);
survey.locale = 'vi';
addPortalBehaviour(survey);
// Only a rendered question has drivers to listen to; data alone would be ready too early.
survey.onAfterRenderSurvey.add(() => announceReady(() => model(survey)));

createRoot(document.getElementById('goc')!).render(
  <>
    <header className="bar">
      <strong>Cổng dịch vụ công quốc gia</strong>
      <span>Trang thực hành</span>
      <input id="timThuTuc" type="search" placeholder="Tìm thủ tục" />
    </header>
    <main>
      <h1>Đăng ký khai tử</h1>
      <p className="ghi-chu">Mã thủ tục: 1.000656</p>
      <AccountBlock shown="ban-may-tinh" />
      <AccountBlock shown="ban-di-dong" />
      <Survey model={survey} />
    </main>
  </>,
);
