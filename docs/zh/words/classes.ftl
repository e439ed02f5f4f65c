# Names of classes of outside schemes; see build_scripts/words/classes.py.

classes-cofog-gf01 = 一般公共服务
classes-cofog-gf02 = 国防
classes-cofog-gf03 = 公共秩序和安全
classes-cofog-gf04 = 经济事务
classes-cofog-gf05 = 环境保护
classes-cofog-gf06 = 住房和社区福利设施
classes-cofog-gf07 = 医疗保健
classes-cofog-gf08 = 娱乐、文化和宗教
classes-cofog-gf09 = 教育
classes-cofog-gf10 = 社会保护

classes-sdg-1 = 无贫穷
classes-sdg-2 = 零饥饿
classes-sdg-3 = 良好健康与福祉
classes-sdg-4 = 优质教育
classes-sdg-5 = 性别平等
classes-sdg-6 = 清洁饮水和卫生设施
classes-sdg-7 = 经济适用的清洁能源
classes-sdg-8 = 体面工作和经济增长
classes-sdg-9 = 产业、创新和基础设施
classes-sdg-10 = 减少不平等
classes-sdg-11 = 可持续城市和社区
classes-sdg-12 = 负责任消费和生产
classes-sdg-13 = 气候行动
classes-sdg-14 = 水下生物
classes-sdg-15 = 陆地生物
classes-sdg-16 = 和平、正义与强大机构
classes-sdg-17 = 促进目标实现的伙伴关系
