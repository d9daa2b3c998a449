/** Slips that people make often in such texts: the table of known words is stirred until it takes none of them for a word. */
export const COMMON_SLIPS: readonly string[] = `
recieve recieved seperate seperately occured accomodate acommodate privelege definately agrement agreemnt responsibilty responsiblity liabilty tranfer informtion infomation custmer
shoud teh thier wich becuase begining benifit calender commited committment complience confidental consistant existance gaurantee immediatly independant
indemnfy judgemnt libary maintainance neccessary noticable occassion paymnet permision persistant posession possesion privicy proceedure
reccomend relevent simillar succesful suport terminatoin thrid useing writen wether
`
  .trim()
  .split(/\s+/);
