/** Names of many origins, to be put together by chance. */
const words = (text) => text.trim().split(/\s+/);

export const given = {
  Spanish:
    words(`Alejandra Andrés Belén Carlos Catalina Daniela Emilio Esperanza Fabián Gabriela Gael Inés Iván Jimena
    Joaquín Julieta Leonardo Luna Maribel Mariano Nicolás Pilar Rafael Renata Rodrigo Salma Saúl Tomás Violeta Yolotl`),
  English:
    words(`Ada Asher Bella Caleb Cora Declan Elsie Ezra Fern Gideon Hazel Imani Jasper Keisha Levi Maeve Nolan
    Olive Piper Quincy Rowan Simone Tess Uriah Vera Wesley Xavier Yara Zane Delilah Marcus Nia Terrence Autumn`),
  Vietnamese: words('An Bao Chau Dung Giang Hieu Khanh Lan Minh Ngoc Phuc Quynh Thao Vy'),
  Arabic: words('Amal Bilal Dina Faris Hadi Jamila Karim Layla Nabil Omar Reem Sami Tariq Yasmin'),
  Mandarin: words('Bo Cheng Fang Hao Jia Kun Lei Mei Ning Ping Rui Shan Wei Yan'),
  Tagalog: words('Amihan Bayani Crisanto Dalisay Isagani Ligaya Mayumi Rosario Tala Virgilio'),
  Punjabi: words('Arjan Baldev Gurleen Harjot Jasleen Kiran Manpreet Navdeep Simran Tejinder'),
  Somali: words('Aden Bilan Hodan Idil Khadra Liban Nasra Warsan'),
};

export const family = {
  Spanish:
    words(`Aguirreche Alvarenga Barrientos Cabrales Cisneros Dávalos Echeverri Figueredo Galindo Huerta Jaramillo
    Lozada Madrigal Narváez Olmedo Palomares Quintanilla Robledo Sandoval Tejeda Urrutia Villaseñor Yáñez Zambrano`),
  English:
    words(`Ashgrove Bellweather Cobblestone Dunmore Eastbrook Fairwind Greenhollow Hartwell Ironwood Juniper
    Kestrel Longacre Merriweather Northcott Oakhurst Pennington Quillen Ravenscroft Silverton Thistlewood Underhill
    Wintergreen Yarrow`),
  Vietnamese: words('Dang Dinh Duong Huynh Luong Ngo Trinh Vu'),
  Arabic: words('Abboud Bishara Darwish Fakhoury Khalil Mansour Nassar Qasim'),
  Mandarin: words('Chu Deng Guo Jiang Liang Shen Tang Zhou'),
  Tagalog: words('Abad Bautista Dimaculangan Lakandula Magsino Panganiban Salonga'),
  Punjabi: words('Bhullar Dhaliwal Gill Khaira Mann Sandhu Toor'),
  Somali: words('Abokor Farah Guled Hassan Jama Roble'),
};

/** How many of a hundred families speak each language at home. */
export const shares = [
  ['Spanish', 44],
  ['English', 32],
  ['Vietnamese', 6],
  ['Arabic', 5],
  ['Mandarin', 4],
  ['Tagalog', 4],
  ['Punjabi', 3],
  ['Somali', 2],
];

export const subjects = {
  '09': ['Algebra 1', 'English 9', 'Biology', 'World Geography', 'Spanish 1', 'Art'],
  10: ['Geometry', 'English 10', 'Chemistry', 'World History', 'Spanish 2', 'Music'],
  11: ['Algebra 2', 'English 11', 'Physics', 'U.S. History', 'Ceramics', 'Health'],
  12: ['Statistics', 'English 12', 'Earth Science', 'Government', 'Film Studies', 'Work Experience'],
};
