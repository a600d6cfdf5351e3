# ruff: noqa: E501  lines as the publishers write them
"""Small lists in the shape of their publishers' schemas; nobody in them exists."""

from __future__ import annotations

OFAC = """<?xml version="1.0" standalone="yes"?>
<sdnList xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://tempuri.org/sdnList.xsd">
  <publshInformation><Publish_Date>03/01/2026</Publish_Date><Record_Count>3</Record_Count></publshInformation>
  <sdnEntry>
    <uid>7001</uid>
    <firstName>Anton Ivanovich</firstName>
    <lastName>PRYDUMANY</lastName>
    <title>Invented minister</title>
    <sdnType>Individual</sdnType>
    <remarks>(Linked To: INVENTED LTD)</remarks>
    <programList><program>BELARUS</program></programList>
    <idList>
      <id><uid>1</uid><idType>Passport</idType><idNumber>MP1234567</idNumber><idCountry>Belarus</idCountry></id>
      <id><uid>2</uid><idType>Gender</idType><idNumber>Male</idNumber></id>
      <id><uid>3</uid><idType>Secondary sanctions risk:</idType><idNumber>Order 13846</idNumber></id>
      <id><uid>4</uid><idType>National ID No.</idType><idNumber>3010285A001PB1</idNumber></id>
      <id><uid>6</uid><idType>D.N.I.</idType><idNumber>unknown</idNumber></id>
      <id><uid>5</uid><idType>Website</idType><idNumber>invented.example</idNumber></id>
    </idList>
    <akaList>
      <aka><uid>11</uid><type>a.k.a.</type><category>strong</category>
        <lastName>ПРЫДУМАНЫ</lastName><firstName>Антон</firstName></aka>
      <aka><uid>12</uid><type>a.k.a.</type><category>weak</category><lastName>ANTOS</lastName></aka>
    </akaList>
    <addressList><address><uid>21</uid><city>Minsk</city><country>Russia</country></address></addressList>
    <nationalityList>
      <nationality><uid>31</uid><country>Belarus</country><mainEntry>true</mainEntry></nationality>
    </nationalityList>
    <citizenshipList>
      <citizenship><uid>32</uid><country>Korea, North</country><mainEntry>true</mainEntry></citizenship>
      <citizenship><uid>33</uid><country>Yugoslavia</country><mainEntry>false</mainEntry></citizenship>
      <citizenship><uid>34</uid><country>undetermined</country><mainEntry>false</mainEntry></citizenship>
    </citizenshipList>
    <dateOfBirthList>
      <dateOfBirthItem><uid>41</uid><dateOfBirth>28 Feb 1985</dateOfBirth><mainEntry>true</mainEntry></dateOfBirthItem>
      <dateOfBirthItem><uid>42</uid><dateOfBirth>circa 1986</dateOfBirth><mainEntry>false</mainEntry></dateOfBirthItem>
    </dateOfBirthList>
    <placeOfBirthList>
      <placeOfBirthItem><uid>51</uid><placeOfBirth>Uzorausk, Belarus</placeOfBirth></placeOfBirthItem>
    </placeOfBirthList>
  </sdnEntry>
  <sdnEntry>
    <uid>7002</uid><lastName>INVENTED LTD</lastName><sdnType>Entity</sdnType>
  </sdnEntry>
  <sdnEntry>
    <uid>7003</uid><firstName>Vera</firstName><lastName>UZORAVA</lastName><sdnType>Individual</sdnType>
  </sdnEntry>
</sdnList>
"""

UN = """<?xml version="1.0" encoding="utf-8"?>
<CONSOLIDATED_LIST xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:noNamespaceSchemaLocation="consolidated.xsd" dateGenerated="2026-03-01T00:00:00.000Z">
  <INDIVIDUALS>
    <INDIVIDUAL>
      <DATAID>900001</DATAID><VERSIONNUM>1</VERSIONNUM>
      <FIRST_NAME>ANTON</FIRST_NAME><SECOND_NAME>IVANOVICH</SECOND_NAME><THIRD_NAME>PRYDUMANY</THIRD_NAME>
      <UN_LIST_TYPE>Invented</UN_LIST_TYPE><REFERENCE_NUMBER>XXi.001</REFERENCE_NUMBER>
      <LISTED_ON>2020-01-25</LISTED_ON><GENDER>Male</GENDER>
      <NAME_ORIGINAL_SCRIPT>Антон Прыдуманы</NAME_ORIGINAL_SCRIPT>
      <COMMENTS1>Invented.</COMMENTS1>
      <NATIONALITY><VALUE>Belarus</VALUE><VALUE>Iran (Islamic Republic of)</VALUE></NATIONALITY>
      <LIST_TYPE><VALUE>UN List</VALUE></LIST_TYPE>
      <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Antoni Prydumany</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ADDRESS><COUNTRY>Poland</COUNTRY></INDIVIDUAL_ADDRESS>
      <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1985-02-28</DATE></INDIVIDUAL_DATE_OF_BIRTH>
      <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE>
        <FROM_YEAR>1983</FROM_YEAR><TO_YEAR>1984</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
      <INDIVIDUAL_PLACE_OF_BIRTH><CITY>Uzorausk</CITY><COUNTRY>Belarus</COUNTRY></INDIVIDUAL_PLACE_OF_BIRTH>
      <INDIVIDUAL_PLACE_OF_BIRTH><COUNTRY>Belarus</COUNTRY></INDIVIDUAL_PLACE_OF_BIRTH>
      <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>MP1234567</NUMBER>
        <ISSUING_COUNTRY>Belarus</ISSUING_COUNTRY></INDIVIDUAL_DOCUMENT>
      <SORT_KEY/><SORT_KEY_LAST_MOD/>
    </INDIVIDUAL>
    <INDIVIDUAL>
      <DATAID>900002</DATAID><FIRST_NAME>VERA</FIRST_NAME><SECOND_NAME>UZORAVA</SECOND_NAME>
      <NATIONALITY><VALUE/></NATIONALITY>
      <INDIVIDUAL_ALIAS><QUALITY/></INDIVIDUAL_ALIAS><INDIVIDUAL_DATE_OF_BIRTH/><INDIVIDUAL_DOCUMENT/>
    </INDIVIDUAL>
  </INDIVIDUALS>
  <ENTITIES><ENTITY><DATAID>900003</DATAID><FIRST_NAME>INVENTED FRONT</FIRST_NAME></ENTITY></ENTITIES>
</CONSOLIDATED_LIST>
"""

EU = """<?xml version="1.0" encoding="UTF-8"?>
<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-03-01T10:00:00" globalFileId="1">
  <sanctionEntity designationDetails="" unitedNationId="" euReferenceNumber="EU.1.1" logicalId="13">
    <regulation regulationType="amendment" numberTitle="2020/1" logicalId="1"><publicationUrl>x</publicationUrl></regulation>
    <subjectType code="person" classificationCode="P"/>
    <nameAlias firstName="Anton" middleName="Ivanovich" lastName="Prydumany" wholeName="Anton Ivanovich Prydumany"
        function="" gender="M" title="" nameLanguage="" strong="true" regulationLanguage="en" logicalId="17">
      <regulationSummary regulationType="amendment"/></nameAlias>
    <nameAlias firstName="" middleName="" lastName="" wholeName="Антон Прыдуманы" gender="M" strong="true" logicalId="18"/>
    <nameAlias firstName="Antos" middleName="" lastName="Uzorau" wholeName="" gender="" strong="false" logicalId="19"/>
    <citizenship region="" countryIso2Code="BY" countryDescription="BELARUS" logicalId="20"/>
    <citizenship region="" countryIso2Code="00" countryDescription="UNKNOWN" logicalId="21"/>
    <birthdate circa="false" calendarType="GREGORIAN" city="Uzorausk" zipCode="" birthdate="1985-02-28" dayOfMonth="28"
        monthOfYear="2" year="1985" region="" place="" countryIso2Code="BY" countryDescription="BELARUS" logicalId="22"/>
    <birthdate circa="false" calendarType="GREGORIAN" city="" dayOfMonth="" monthOfYear="3" year="1986" logicalId="23"/>
    <identification diplomatic="false" number="MP1234567" identificationTypeCode="passport" latinNumber=""
        countryIso2Code="BY" logicalId="24"/>
    <address city="Minsk" countryIso2Code="BY" logicalId="25"/>
  </sanctionEntity>
  <sanctionEntity logicalId="14"><subjectType code="enterprise" classificationCode="E"/>
    <nameAlias wholeName="Invented Ltd" logicalId="30"/></sanctionEntity>
  <sanctionEntity logicalId="15"><subjectType code="person" classificationCode="P"/>
    <nameAlias wholeName="Vera Uzorava" gender="F" logicalId="31"/></sanctionEntity>
</export>
"""
