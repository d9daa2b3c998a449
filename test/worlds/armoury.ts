// Two documents, and one that replaces both: made up for the tests of lineage.

export const SWORDS = `# Rules for Swords

Everyone who borrows a sword keeps these rules.

## 1. Care

1.1 Wipe the blade with an oiled cloth after each lesson.

1.2 Report any damage to the armourer within two days.

## 2. Safety

2.1 Wear a mask whenever two blades are drawn.

2.2 Never point a blade at anybody who wears no mask.
`;

export const BOWS = `# Rules for Bows

Everyone who borrows a bow keeps these rules.

## 1. Care

1.1 Take the string off before the bow is put away.

1.2 Report any damage to the armourer within two days.

## 2. Safety

2.1 Shoot only when the whistle has been blown once.

2.2 Collect arrows only when the whistle has been blown three times.
`;

export const ARMS = `# Rules for the Armoury

Everyone who borrows a sword or a bow keeps these rules.

## 1. Keeping things in shape

1.1 Report any damage to the armourer within two days.

1.2 Wipe the blade with an oiled cloth after each lesson.

1.3 Take the string off before the bow is put away.

## 2. Safety

2.1 Wear a mask whenever two blades are drawn.

2.2 Shoot only when the whistle has been blown twice.

## 3. Age

3.1 Nobody under twelve enters the armoury alone.
`;
